/** What surveys do by themselves at night. */
package org.ninefold.survey.job;
