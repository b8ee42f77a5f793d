package org.ninefold.intake;

import java.util.Arrays;
import java.util.List;
import org.ninefold.kernel.Refused;

/** A word of a request that stands for one of a few things. */
public final class Choice {

    private Choice() {}

    /** @throws Refused when the word is none of the known ones */
    public static <E extends Enum<E>> E of(String name, E[] known, String word) {
        List<String> words = Arrays.stream(known).map(Enum::name).toList();
        return Arrays.stream(known)
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused(FileRefusal.UNKNOWN_CHOICE, name, String.valueOf(word), words));
    }
}
