package org.ninefold.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ninefold.access.Role.Names;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.Setting;
import org.ninefold.platform.settings.SettingGroup;
import org.ninefold.platform.settings.StoredSettings;

/** The settings of all features together, as an administrator sees and changes them. */
@Stateless
@RolesAllowed(Names.ADMINISTRATOR)
public class InstallationSettings {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    StoredSettings stored;

    @EJB
    Audit audit;

    @Inject
    @Any
    Instance<SettingGroup> groups;

    /** A setting with what holds now. */
    public record Value(String group, Setting setting, String text) {}

    /** What somebody wants who saw {@code was}. */
    public record Wish(String name, String was, String is) {}

    /** All settings, group by group. */
    public List<Value> all() {
        return groups.stream()
                .sorted(Comparator.comparing(SettingGroup::name))
                .flatMap(group -> group.settings().stream()
                        .map(setting -> new Value(group.name(), setting, stored.text(setting))))
                .toList();
    }

    /** The setting of this name. */
    public Value named(String name) {
        return all().stream()
                .filter(value -> value.setting().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("setting", name));
    }

    /** Fulfils the wishes that differ from what holds, all or none. */
    public void change(List<Wish> wishes) {
        List<Setting> changed = wishes.stream()
                .filter(this::keeps)
                .map(wish -> named(wish.name()).setting())
                .toList();
        groups.forEach(group -> group.check(texts(group)));
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw Clash.in(e) ? new Refused(AccessRefusal.CHANGED_MEANWHILE) : e;
        }
        for (SettingGroup group : groups) {
            group.settings().stream().filter(changed::contains).forEach(group::changed);
        }
    }

    /** @return whether it differs from what held */
    private boolean keeps(Wish wish) {
        Value value = named(wish.name());
        if (value.text().equals(wish.is())) {
            return false;
        }
        if (!value.setting().accepts(wish.is())) {
            throw new Refused(AccessRefusal.SETTING_INVALID, String.valueOf(wish.is()));
        }
        if (!value.text().equals(wish.was())) {
            throw new Refused(AccessRefusal.CHANGED_MEANWHILE);
        }
        stored.keep(value.setting(), wish.is());
        audit.record(Audit.Change.of("CHANGE", "setting", wish.name()).field("text", wish.was(), wish.is()));
        return true;
    }

    private Map<Setting, String> texts(SettingGroup group) {
        Map<Setting, String> texts = new LinkedHashMap<>();
        group.settings().forEach(setting -> texts.put(setting, stored.text(setting)));
        return texts;
    }
}
