package org.ninefold.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ninefold.platform.settings.Settings;

/** The one clock: dates are the installation's, in its own time zone. */
@ApplicationScoped
public class Clocks {

    @Inject
    Settings settings;

    @Produces
    Clock clock() {
        return Clock.system(settings.timeZone());
    }
}
