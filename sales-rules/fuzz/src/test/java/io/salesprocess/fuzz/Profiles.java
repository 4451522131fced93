package io.salesprocess.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.crm.profile.CrmProfile;
import io.salesprocess.crm.profile.CrmProfiles;
import io.salesprocess.model.json.Effect;
import io.salesprocess.model.json.InvalidJsonException;
import java.util.Optional;

/** What holds for the profile of a CRM, whatever it says. */
final class Profiles {
    private Profiles() {}

    /** The profile, unless it is rejected as it should be. */
    static Optional<CrmProfile> read(byte[] document) {
        CrmProfiles.seemsProfile(document);
        CrmProfile profile;
        try {
            profile = CrmProfiles.read(document, "fuzz");
        } catch (InvalidJsonException rejection) {
            Problems.rejected(rejection, document);
            return Optional.empty();
        }
        String written = CrmProfiles.write(profile);
        CrmProfile again = CrmProfiles.read(Tree.utf8(written), "written");
        assertThat(again).isEqualTo(profile);
        assertThat(CrmProfiles.write(again)).isEqualTo(written);
        Problems.told(CrmProfiles.lint(document), document);
        assertThat(CrmProfiles.lint(document)).noneMatch(problem -> problem.effect() == Effect.REJECTED);
        return Optional.of(profile);
    }
}
