package io.salesprocess.crm.profile;

import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Problem;
import java.util.List;

/** What should be looked at in a profile that can be read. */
final class ProfileLint {
    private ProfileLint() {}

    static List<Problem> lint(CrmProfile profile, Input input) {
        return input.problems();
    }
}
