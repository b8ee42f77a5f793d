package org.ninefold.bench;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** Prints the table once, when the last bench of the run has ended. */
final class Printed implements BeforeAllCallback {

    private interface Table extends CloseableResource, AutoCloseable {
        @Override
        void close();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Table print = () -> System.out.println("\n" + Results.table());
        context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(Printed.class, key -> print);
    }
}
