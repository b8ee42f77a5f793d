package org.ninefold.platform.settings;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads and keeps what is set inside the product. Who may set what is the features' matter. There are few: a transaction
 * reads all of them once, however many steps ask.
 */
@Stateless
public class StoredSettings {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** What a transaction keeps. */
    private record Known(Map<String, StoredSetting> byName) {}

    public String text(Setting setting) {
        StoredSetting stored = known().get(setting.name());
        return stored == null ? setting.standard() : stored.text();
    }

    /** Several at once, by their settings. */
    public Map<Setting, String> texts(List<Setting> settings) {
        return settings.stream().collect(Collectors.toMap(Function.identity(), this::text));
    }

    public boolean isOn(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    /** Keeps a value that its feature has checked. */
    public void keep(Setting setting, String text) {
        StoredSetting stored = known().get(setting.name());
        if (stored == null) {
            StoredSetting added = new StoredSetting(setting.name(), text);
            em.persist(added);
            known().put(setting.name(), added);
        } else {
            stored.change(text);
        }
    }

    private Map<String, StoredSetting> known() {
        Known known = (Known) transaction.getResource(Known.class);
        if (known == null) {
            known = new Known(em.createQuery("select s from StoredSetting s", StoredSetting.class)
                    .getResultStream()
                    .collect(Collectors.toMap(StoredSetting::name, Function.identity())));
            transaction.putResource(Known.class, known);
        }
        return known.byName();
    }
}
