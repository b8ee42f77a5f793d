/** What surveys do by themselves. */
package org.ninefold.survey.job;
