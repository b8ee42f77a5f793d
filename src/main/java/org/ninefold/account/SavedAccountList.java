package org.ninefold.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Views of the account list. */
@ApplicationScoped
class SavedAccountList implements SavedList {

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public Map<String, String> read(Map<String, String> said) {
        return AccountTable.read(said).parameters();
    }

    @Override
    public List<String> unclear(Map<String, String> said) {
        return AccountTable.unclear(said);
    }
}
