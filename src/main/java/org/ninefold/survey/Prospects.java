package org.ninefold.survey;

/**
 * What would happen if a wave opened now. Somebody for whom two reasons apply is counted with the first.
 *
 * @param people meant in all
 * @param alone accounts of which only one person would be asked (000 slides 26 and 27: rather several)
 */
public record Prospects(int people, int withoutPermission, int withoutAddress, int askedRecently, int alone) {

    /** How many would be asked. */
    public int invited() {
        return people - withoutPermission - withoutAddress - askedRecently;
    }
}
