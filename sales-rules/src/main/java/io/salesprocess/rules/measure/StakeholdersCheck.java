package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.StakeholdersCondition;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.judge.Decision;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.Found;
import io.salesprocess.rules.situation.Loaded;
import io.salesprocess.rules.situation.Search;
import io.salesprocess.rules.situation.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for people with the roles that are asked for. */
final class StakeholdersCheck implements Check {
    private static final List<String> NOWHERE = List.of(Part.PEOPLE.spelled());

    private final List<String> roles;
    private final int needed;

    StakeholdersCheck(StakeholdersCondition condition) {
        this.roles = condition.roles();
        this.needed = condition.atLeast().orElse(roles.size());
    }

    @Override
    public Outcome examine(Examination examination) {
        Casebook casebook = examination.casebook();
        Moment now = Moment.at(casebook.at());
        List<Person> people = casebook.roster().people();
        List<String> found = new ArrayList<>();
        int filled = 0;
        int perhaps = 0;
        for (String role : roles) {
            String holder = holder(role, now, casebook.roster());
            if (holder != null) {
                filled++;
                if (!found.contains(holder)) {
                    found.add(holder);
                }
            } else if (people.stream().anyMatch(person -> casebook.roster().mayPlay(person, role))) {
                perhaps++;
            }
        }
        boolean rolesLoaded = filled + perhaps < needed;
        Loaded loaded = rolesLoaded ? casebook.loaded(Part.PEOPLE) : Loaded.NOT_COMPLETELY;
        long code = Search.SUBJECT.set(Subject.RECORDS)
                | Search.FOUND.set(filled >= needed ? Found.ENOUGH : filled > 0 ? Found.SOME : Found.NONE)
                | Search.LOADED.set(loaded);
        Decision decision = examination.hearing().decide(Kind.SEARCH, code);
        boolean met = decision.verdict() == Verdict.MET;
        int distance = met ? 0 : filled > 0 ? 1 : Outcome.NOTHING_NEAR;
        return Outcome.of(
                decision.verdict(),
                decision.shortfall(Optional.empty()),
                found.isEmpty() ? NOWHERE : List.copyOf(found),
                distance);
    }

    private static @Nullable String holder(String role, Moment now, Roster roster) {
        String smallest = null;
        for (Person person : roster.people()) {
            if (roster.plays(person, role, now)
                    && (smallest == null || person.id().compareTo(smallest) < 0)) {
                smallest = person.id();
            }
        }
        return smallest;
    }
}
