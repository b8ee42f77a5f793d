package org.ninefold.bench;

import java.util.function.Consumer;
import org.ninefold.testing.Wiring;

/**
 * One call of a use case.
 *
 * @param group what it is reported under
 * @param name what exactly is asked for
 * @param user sign-in name of the caller
 */
record Call(String group, String name, String user, Consumer<Wiring> useCase) {}
