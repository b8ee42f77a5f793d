package org.ninefold.platform.settings;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads and keeps what is set inside the product. Who may set what is the features' matter. */
@Stateless
public class StoredSettings {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    public String text(Setting setting) {
        StoredSetting stored = em.find(StoredSetting.class, setting.name());
        return stored == null ? setting.standard() : stored.text();
    }

    /** Several at once, by their settings. */
    public Map<Setting, String> texts(List<Setting> settings) {
        Map<String, String> stored = em.createQuery(
                        "select s from StoredSetting s where s.name in :names", StoredSetting.class)
                .setParameter("names", settings.stream().map(Setting::name).toList())
                .getResultStream()
                .collect(Collectors.toMap(StoredSetting::name, StoredSetting::text));
        return settings.stream()
                .collect(Collectors.toMap(
                        Function.identity(), setting -> stored.getOrDefault(setting.name(), setting.standard())));
    }

    public boolean isOn(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    /** Keeps a value that its feature has checked. */
    public void keep(Setting setting, String text) {
        StoredSetting stored = em.find(StoredSetting.class, setting.name());
        if (stored == null) {
            em.persist(new StoredSetting(setting.name(), text));
        } else {
            stored.change(text);
        }
    }
}
