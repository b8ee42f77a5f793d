/** Pages on which people make and look after questionnaires. */
package org.ninefold.survey.web;
