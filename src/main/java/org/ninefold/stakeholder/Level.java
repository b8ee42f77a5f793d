package org.ninefold.stakeholder;

/** Management level; exactly these three (document 000, slide 13: leder, medarbejder, influent). */
public enum Level {
    LEADER,
    EMPLOYEE,
    INFLUENCER
}
