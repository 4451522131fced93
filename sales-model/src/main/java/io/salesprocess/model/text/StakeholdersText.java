package io.salesprocess.model.text;

import io.salesprocess.model.definition.StakeholdersCondition;
import java.util.List;

final class StakeholdersText {
    private final Names names;

    StakeholdersText(Names names) {
        this.names = names;
    }

    String clause(StakeholdersCondition condition, boolean so) {
        List<String> roles = roles(condition);
        int asked = asked(condition);
        if (roles.size() == 1) {
            String verb = names.role(condition.roles().get(0)).be();
            return roles.get(0) + " " + verb + (so ? "" : " not") + " known by name";
        }
        if (asked == 1) {
            return so ? Lists.or(roles) + " is known by name" : "none of these is known by name: " + Lists.and(roles);
        }
        if (asked >= roles.size()) {
            return Lists.and(roles) + (so ? " are known by name" : " are not all known by name");
        }
        return (so ? "at least " : "fewer than ") + asked + " of these are known by name: " + Lists.and(roles);
    }

    String instruction(StakeholdersCondition condition) {
        List<String> roles = roles(condition);
        int asked = asked(condition);
        if (asked >= roles.size()) {
            return "name " + Lists.and(roles);
        }
        return asked == 1 ? "name " + Lists.or(roles) : "name at least " + asked + " of these: " + Lists.and(roles);
    }

    private List<String> roles(StakeholdersCondition condition) {
        return condition.roles().stream().map(id -> names.role(id).the()).toList();
    }

    private static int asked(StakeholdersCondition condition) {
        return condition.atLeast().orElse(condition.roles().size());
    }
}
