package org.ninefold.document;

/**
 * What became of a message.
 *
 * @param said the mail server's sentence, or what went wrong
 */
public record Delivery(Outcome outcome, String said) {

    private static final int LONGEST = 500;

    public enum Outcome {
        SENT,
        /** The server asks to try again later. */
        LATER,
        /** The server itself cannot be reached, or will not talk: no message will get through. */
        UNREACHED,
        BOUNCED,
        FAILED,
        UNCERTAIN
    }

    public Delivery {
        String line = said == null ? "" : MergeValues.oneLine(said);
        said = line.substring(0, Math.min(line.length(), LONGEST));
    }
}
