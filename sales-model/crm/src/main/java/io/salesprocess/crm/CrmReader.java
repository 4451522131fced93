package io.salesprocess.crm;

import io.salesprocess.crm.fact.Assembly;
import io.salesprocess.crm.profile.CrmProfile;
import io.salesprocess.crm.profile.CrmProfiles;
import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.source.Haul;
import io.salesprocess.crm.source.RecordSource;
import io.salesprocess.crm.source.Sources;
import io.salesprocess.model.json.Documents;
import io.salesprocess.model.json.Effect;
import io.salesprocess.model.json.Limits;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.Place;
import io.salesprocess.model.json.Problem;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.json.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Turns documents that CRMs and calendars returned into opportunities. It needs no clock: whether a booking has lapsed
 * is for the inspection to tell. What cannot be read is reported and stops nothing else. Thread-safe.
 */
public final class CrmReader {
    private static final Comparator<CrmFile> BY_NAME =
            Comparator.comparing(CrmFile::name).thenComparing(CrmFile::json, Arrays::compare);

    private final List<CrmProfile> profiles;
    private final Limits limits;

    private CrmReader(List<CrmProfile> profiles, Limits limits) {
        this.profiles = profiles;
        this.limits = limits;
    }

    /** Reads a system as it comes out of the box. */
    public static CrmReader of(CrmSystem system) {
        return of(CrmProfiles.readyMade(system));
    }

    /**
     * Reads the systems of some profiles together: a CRM, and calendars as a second source.
     *
     * @throws IllegalArgumentException if two profiles are of one system
     */
    public static CrmReader of(CrmProfile... profiles) {
        return of(List.of(profiles));
    }

    /** As {@link #of(CrmProfile...)}. */
    public static CrmReader of(List<CrmProfile> profiles) {
        long systems = profiles.stream().map(CrmProfile::system).distinct().count();
        if (systems < profiles.size()) {
            throw new IllegalArgumentException("Two of the profiles are of one system. Lay one over the other.");
        }
        return new CrmReader(List.copyOf(profiles), Limits.usual());
    }

    /** The same reader within other limits. */
    public CrmReader within(Limits other) {
        return new CrmReader(profiles, other);
    }

    /**
     * All opportunities of the documents, each with all that any of them says of it. The documents are read in the order of
     * their names, so that those which contradict each other say the same in whatever order they are given.
     */
    public CrmReading read(List<CrmFile> files) {
        return new Batch().read(files.stream().sorted(BY_NAME).toList());
    }

    /** One call. */
    private final class Batch {
        private final List<CrmReport.FileProblem> problems = new ArrayList<>();
        private final List<RecordSource> sources = new ArrayList<>();
        private final List<Haul> hauls = new ArrayList<>();
        private String file = "";
        private int told;

        private CrmReading read(List<CrmFile> files) {
            for (CrmProfile profile : profiles) {
                RecordSource source = Sources.of(profile.system());
                sources.add(source);
                hauls.add(new Haul(profile.system(), source.habits(profile.zone()), this::malformed));
            }
            for (CrmFile one : files) {
                file = one.name();
                told = 0;
                List<Reading<Node>> documents = Documents.read(one.json(), limits, (node, input) -> node);
                boolean alone = documents.size() == 1 && !list(one.json());
                hauls.forEach(haul -> haul.document(one.name(), alone));
                documents.forEach(this::take);
                countTheOthers();
            }
            told = 0;
            for (int i = 0; i < sources.size(); i++) {
                sources.get(i).finish(hauls.get(i));
            }
            countTheOthers();
            hauls.forEach(haul -> haul.incomplete().forEach(this::incomplete));
            return new Assembly(profiles, sources, hauls).reading(problems);
        }

        private static boolean list(byte[] json) {
            for (byte first : json) {
                if (first > ' ') {
                    return first == '[';
                }
            }
            return false;
        }

        private void take(Reading<Node> document) {
            document.problems().forEach(problem -> tell(Optional.empty(), problem));
            document.value().ifPresent(this::take);
        }

        private void take(Node document) {
            if (document instanceof Node.Items list) {
                list.items().forEach(this::take);
                return;
            }
            boolean known = false;
            for (int i = 0; i < sources.size() && !known && document instanceof Node.Fields; i++) {
                known = taken(sources.get(i), (Node.Fields) document, hauls.get(i));
            }
            if (!known) {
                report(
                        Optional.empty(),
                        "unknown-content",
                        document.place(),
                        "Nobody can tell what this document holds.",
                        Optional.of("Give it as the system returned it, and name every system that you read from."));
            }
        }

        /** What is not as its system shapes it even around the records is told, and stops nothing else. */
        private boolean taken(RecordSource source, Node.Fields document, Haul haul) {
            try {
                return source.take(document, haul);
            } catch (MalformedRecord malformed) {
                report(
                        Optional.empty(),
                        ProblemCode.WRONG_TYPE.spelled(),
                        malformed.place(),
                        String.valueOf(malformed.getMessage()),
                        Optional.empty());
                return true;
            }
        }

        private void incomplete(Haul.Incomplete answer) {
            file = answer.document();
            told = 0;
            report(
                    Optional.of(answer.kind()),
                    "incomplete-answer",
                    answer.place(),
                    answer.message(),
                    Optional.of("Give every page of it."));
        }

        private void malformed(String kind, Place place, String message) {
            report(Optional.of(kind), ProblemCode.WRONG_TYPE.spelled(), place, message, Optional.empty());
        }

        private void report(Optional<String> kind, String code, Place place, String message, Optional<String> remedy) {
            Problem problem = Problem.builder()
                    .code(code)
                    .effect(Effect.REJECTED)
                    .pointer(place.pointer())
                    .line(place.line())
                    .column(place.column())
                    .message(Quoted.sentence(message))
                    .remedy(remedy)
                    .build();
            tell(kind, problem);
        }

        /** Of a file that is all wrong as many problems are told as the limits allow, and the others are counted. */
        private void tell(Optional<String> kind, Problem problem) {
            if (told++ < limits.problems()) {
                problems.add(new CrmReport.FileProblem(file, kind, problem));
            }
        }

        private void countTheOthers() {
            int others = told - limits.problems();
            if (others > 0) {
                Problem problem = Problem.builder()
                        .code(ProblemCode.MORE_PROBLEMS.spelled())
                        .effect(Effect.REJECTED)
                        .pointer("")
                        .line(0)
                        .column(0)
                        .message(others == 1 ? "There is one more problem." : "There are " + others + " more problems.")
                        .build();
                problems.add(new CrmReport.FileProblem(file, Optional.empty(), problem));
            }
        }
    }
}
