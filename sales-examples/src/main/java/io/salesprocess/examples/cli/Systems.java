package io.salesprocess.examples.cli;

import io.salesprocess.crm.CrmSystem;
import io.salesprocess.crm.profile.CrmProfile;
import io.salesprocess.crm.profile.CrmProfiles;
import io.salesprocess.model.json.Quoted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The systems that records come from, each with what its tenant's words mean. */
final class Systems {
    @Option(
            names = "--from",
            paramLabel = "SYSTEM",
            split = ",",
            description = "The systems that the files come from: salesforce, hubspot, dynamics, pipedrive, espocrm, "
                    + "suitecrm, odoo, frappe, and google-calendar or microsoft-graph as a second source.")
    private List<String> from = new ArrayList<>();

    @Option(
            names = "--profile",
            paramLabel = "P",
            description = "The file of a tenant's profile; its system need not be named besides.")
    private List<Path> profiles = new ArrayList<>();

    /** The tenant's profiles, and the ready-made ones of the systems that have none. */
    List<CrmProfile> read() {
        List<CrmProfile> all = new ArrayList<>();
        for (Path file : profiles) {
            Source source = Source.of(file);
            add(all, CrmProfiles.read(source.bytes(), source.name()));
        }
        for (String name : from) {
            CrmSystem system = system(name);
            if (all.stream().noneMatch(profile -> profile.system() == system)) {
                add(all, CrmProfiles.readyMade(system));
            }
        }
        if (all.isEmpty()) {
            throw new BadInput("Say with --from which system the files come from, or give its --profile.");
        }
        return all;
    }

    private static void add(List<CrmProfile> all, CrmProfile profile) {
        if (all.stream().anyMatch(other -> other.system() == profile.system())) {
            throw new BadInput("Two of the profiles are of the system "
                    + Quoted.quoted(profile.system().spelled()) + ". Give one.");
        }
        all.add(profile);
    }

    private static CrmSystem system(String name) {
        return Arrays.stream(CrmSystem.values())
                .filter(system -> system.spelled().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput("There is no system " + Quoted.quoted(name) + ". Name one of "
                        + Arrays.stream(CrmSystem.values())
                                .map(CrmSystem::spelled)
                                .collect(Collectors.joining(", "))
                        + "."));
    }
}
