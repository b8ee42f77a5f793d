package org.ninefold.ofbiz;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ninefold.platform.store.SqlFile;

/**
 * Makes a query of a text beside this class. {@code S.} stands for the schema; what stands between {@code /*if x y*}{@code
 * /} and {@code /*end*}{@code /} is kept where all of these hold, and what follows an {@code /*else*}{@code /} where not;
 * {@code /*use name*}{@code /} puts in another text. Such marks may stand within one another.
 */
final class OfbizSql {

    private static final Pattern MARK = Pattern.compile("/\\*(if|use|else|end) ?([\\w. -]*)\\*/");
    private static final Pattern COMMENT = Pattern.compile("(?m)--.*$");

    private final Predicate<String> holds;
    private final Matcher mark;
    private final String text;
    private int at;

    private OfbizSql(String text, Predicate<String> holds) {
        this.text = COMMENT.matcher(text).replaceAll("");
        this.holds = holds;
        mark = MARK.matcher(this.text);
    }

    /** The text of this name for a schema, with what holds. */
    static String read(String name, String schema, Predicate<String> holds) {
        return inSchema(part(name, holds), schema);
    }

    static String inSchema(String text, String schema) {
        String quoted = '"' + schema.replace("\"", "\"\"") + "\".";
        return text.replaceAll("\\bS\\.", Matcher.quoteReplacement(quoted));
    }

    private static String part(String name, Predicate<String> holds) {
        OfbizSql sql = new OfbizSql(SqlFile.read(OfbizSql.class, name), holds);
        StringBuilder whole = new StringBuilder();
        if (!sql.take(whole).isEmpty()) {
            throw new IllegalStateException("stray mark in " + name + ".sql");
        }
        return whole.toString();
    }

    /** Takes over text up to the mark that ends it: "else", "end", or nothing for the end of the text. */
    private String take(StringBuilder out) {
        while (mark.find(at)) {
            out.append(text, at, mark.start());
            at = mark.end();
            String names = mark.group(2).strip();
            switch (mark.group(1)) {
                case "use" -> out.append(part(names, holds).strip());
                case "if" -> choose(out, names);
                default -> {
                    return mark.group(1);
                }
            }
        }
        out.append(text, at, text.length());
        at = text.length();
        return "";
    }

    private void choose(StringBuilder out, String names) {
        StringBuilder otherwise = new StringBuilder();
        boolean kept = Pattern.compile(" ").splitAsStream(names).allMatch(holds);
        String end = take(kept ? out : otherwise);
        if (end.equals("else")) {
            end = take(kept ? otherwise : out);
        }
        if (!end.equals("end")) {
            throw new IllegalStateException("no end of: if " + names);
        }
    }
}
