package org.ninefold.account;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ninefold.platform.web.ListAddress;

/**
 * The views above a list, each a link, and which of them the list's address shows. The address says what is shown; beside
 * that it may name the view it came from, so that what was changed since can be kept there.
 *
 * @param says what the address asks of the list, in the list's own words
 */
public record FilterTabs(List<SavedFilterView> views, ListAddress address, Map<String, String> says) {

    /** The parameter that names a view, or {@link #ALL}. */
    public static final String VIEW = "view";

    /** The list without a view, for whom it would open with one. */
    public static final String ALL = "all";

    /** The address of a view. */
    public ListAddress link(SavedFilterView view) {
        return new ListAddress(address.page(), view.fields().parameters()).with(VIEW, view.id());
    }

    /** The address of the list without a view. */
    public ListAddress whole() {
        return new ListAddress(address.page()).with(VIEW, ALL);
    }

    /** The view shown, or the one that what is shown came from; null for none. */
    public SavedFilterView current() {
        Long named = address.id(VIEW);
        boolean unnamed = !address.has(VIEW) && !says.isEmpty();
        return views.stream()
                .filter(view -> Objects.equals(view.id(), named) || unnamed && isShown(view))
                .findFirst()
                .orElse(null);
    }

    public boolean isCurrent(SavedFilterView view) {
        return view.equals(current());
    }

    /** Whether what is shown differs from the view it came from. */
    public boolean isChanged() {
        return current() != null && !isShown(current());
    }

    /** Whether the list is shown as it is without any view. */
    public boolean isWhole() {
        return current() == null && says.isEmpty();
    }

    /** The address for links within the list: it names the view, or none where the list would open with one. */
    public ListAddress named() {
        if (address.has(VIEW)) {
            return address;
        }
        boolean opensWithOne = views.stream().anyMatch(SavedFilterView::preferred);
        return address.with(
                VIEW,
                current() == null ? (opensWithOne ? ALL : null) : current().id());
    }

    private boolean isShown(SavedFilterView view) {
        return view.fields().parameters().equals(says);
    }
}
