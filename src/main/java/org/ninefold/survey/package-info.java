/**
 * Questionnaires: what people are asked, and on which scales.
 *
 * <p>A questionnaire is data: its definition is kept, changed, taken out and brought in as a whole. Promises:
 *
 * <ul>
 *   <li>R1 What is taken out can be brought in elsewhere, and is the same.
 *   <li>R2 A question keeps its key, and so its answers, wherever it is moved.
 *   <li>R3 What could not be asked, answered or counted is not saved; the refusal says where it is wrong.
 *   <li>R4 What the product brought along is the company's: no start changes it.
 * </ul>
 */
package org.ninefold.survey;
