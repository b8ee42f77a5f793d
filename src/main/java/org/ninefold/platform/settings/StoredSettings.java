package org.ninefold.platform.settings;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;

/** Reads and keeps what is set inside the product. Who may set what is the features' matter. */
@Stateless
public class StoredSettings {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    public String text(Setting setting) {
        StoredSetting stored = em.find(StoredSetting.class, setting.name());
        return stored == null ? setting.standard() : stored.text();
    }

    public boolean isOn(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    public BigDecimal fraction(Setting setting) {
        return new BigDecimal(text(setting));
    }

    public int number(Setting setting) {
        return Integer.parseInt(text(setting));
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
