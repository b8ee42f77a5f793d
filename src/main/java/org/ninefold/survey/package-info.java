/**
 * Questionnaires, what people answer to them, and what the answers say.
 *
 * <p>A questionnaire is data: its definition is kept, edited, sent and taken out as a whole. Whoever was asked keeps the
 * edition that they were asked with.
 */
package org.ninefold.survey;
