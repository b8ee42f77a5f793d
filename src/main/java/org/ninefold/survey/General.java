package org.ninefold.survey;

/** General satisfaction: the item {@code general} on a scale from 1, the best, to 4 (000 slide 15). */
final class General {

    static final String KEY = "general";
    private static final int BEST = 1;
    private static final int WORST = 4;

    private General() {}

    static boolean isAsked(Definition definition) {
        return definition
                .item(KEY)
                .filter(item -> item.kind() == ItemKind.SCALE)
                .map(definition::scale)
                .filter(scale -> scale.best() == BEST && scale.worst() == WORST)
                .isPresent();
    }

    /** 1 to 4; 0 where it was not answered, or does not concern the person. */
    static int of(Answers answers) {
        String mark = answers.to(KEY);
        return mark == null || mark.equals(Item.NOT_RELEVANT) ? 0 : Integer.parseInt(mark);
    }
}
