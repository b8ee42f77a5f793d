package org.ninefold.platform.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A setting somebody has set. */
@Entity
@Table(schema = "ninefold", name = "setting")
class StoredSetting {

    @Id
    private String name;

    private String text;

    @Version
    private long version;

    protected StoredSetting() {}

    StoredSetting(String name, String text) {
        this.name = name;
        this.text = text;
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    void change(String to) {
        text = to;
    }
}
