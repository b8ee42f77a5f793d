package org.ninefold.account;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happened with an account, told by all features that have something to tell. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class Timeline {

    @EJB
    AccountScope scope;

    @Inject
    @Any
    Instance<TimelineSource> sources;

    /** The newest entries first, beginning with the one after {@code offset} newer ones. */
    public TimelinePage page(String account, int offset, int limit) {
        long id = scope.seen(account).id();
        int needed = offset + limit + 1;
        List<TimelineEntry> all = new ArrayList<>();
        sources.forEach(source -> all.addAll(source.newest(id, needed)));
        all.sort(Comparator.comparing(TimelineEntry::at, Comparator.reverseOrder())
                .thenComparing(TimelineEntry::kind));
        List<TimelineEntry> page = all.stream().skip(offset).limit(limit).toList();
        return new TimelinePage(page, all.size() > offset + limit);
    }
}
