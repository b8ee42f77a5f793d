package org.ninefold.intake;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.ninefold.kernel.Refused;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which parts of a workbook one part is related to; targets outside the workbook do not count. */
final class PartRelations extends DefaultHandler {

    private final URI source;
    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byType = new HashMap<>();

    /** @param source the part whose relations these are, or a slash for the workbook as a whole */
    PartRelations(String source) {
        this.source = URI.create(source);
    }

    /** The part of this relation; null where there is none. */
    String withId(String id) {
        return byId.get(id);
    }

    /** The first part of this type, by the last word of the type's name; null where there is none. */
    String ofType(String type) {
        return byType.get(type);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        String target = attributes.getValue("Target");
        if (!name.equals("Relationship") || target == null || "External".equals(attributes.getValue("TargetMode"))) {
            return;
        }
        String part = part(target);
        byId.put(String.valueOf(attributes.getValue("Id")), part);
        byType.putIfAbsent(String.valueOf(attributes.getValue("Type")).replaceFirst(".*/", ""), part);
    }

    private String part(String target) {
        try {
            return String.valueOf(source.resolve(target).getPath());
        } catch (IllegalArgumentException e) {
            throw new Refused(FileRefusal.BROKEN_FILE);
        }
    }
}
