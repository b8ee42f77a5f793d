package org.ninefold.intake;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.List;

/** What the container would have found of a port. */
record Found(List<ImportKind> kinds) implements Instance<ImportKind> {

    @Override
    public Iterator<ImportKind> iterator() {
        return kinds.iterator();
    }

    @Override
    public ImportKind get() {
        return kinds.get(0);
    }

    @Override
    public Instance<ImportKind> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends ImportKind> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends ImportKind> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isUnsatisfied() {
        return kinds.isEmpty();
    }

    @Override
    public boolean isAmbiguous() {
        return kinds.size() > 1;
    }

    @Override
    public void destroy(ImportKind instance) {}

    @Override
    public Handle<ImportKind> getHandle() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<? extends Handle<ImportKind>> handles() {
        throw new UnsupportedOperationException();
    }
}
