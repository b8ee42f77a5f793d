package org.ninefold.account;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What people say of a view.
 *
 * @param parameters of the address of the list
 * @param shared whether everybody has it
 */
public record FilterFields(String name, Map<String, String> parameters, boolean shared) implements Serializable {

    public FilterFields {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
}
