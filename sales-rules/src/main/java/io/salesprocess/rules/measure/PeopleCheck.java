package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.PeopleCondition;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.Match;
import io.salesprocess.rules.situation.PersonSighting;
import io.salesprocess.rules.situation.YesNo;
import java.util.List;
import java.util.Optional;

/** Looks at each person of the opportunity who is, or may be, as described. */
final class PeopleCheck implements Check, Selection {
    private static final List<String> NOWHERE = List.of(Part.PEOPLE.spelled());

    private final Actors described;
    private final DetailTests where;
    private final Quota quota;
    private final boolean who;

    PeopleCheck(PeopleCondition condition, Checks checks) {
        this.described = new Actors(Optional.of(condition.people()), false, checks.references());
        this.where = new DetailTests(
                condition.where(),
                checks.vocabulary(),
                checks.denied() || condition.atMost().isPresent(),
                checks);
        this.quota = Quota.between(
                condition.atLeast().orElse(condition.atMost().isPresent() ? 0 : 1),
                condition.atMost().orElse(Integer.MAX_VALUE));
        this.who = checks.references().asksWho();
    }

    @Override
    public Outcome examine(Examination examination) {
        Standard[] standards = where.standards(examination);
        Tally tally = examination.tally();
        tally.start(quota, false, who);
        look(examination, tally, standards);
        return tally.conclude(examination.casebook().loaded(Part.PEOPLE), NOWHERE);
    }

    @Override
    public Selected select(Examination examination) {
        Tally tally = examination.selecting();
        look(examination, tally, where.standards(examination));
        return tally.selected(examination.casebook().loaded(Part.PEOPLE));
    }

    private void look(Examination examination, Tally tally, Standard[] standards) {
        Casebook casebook = examination.casebook();
        Moment now = Moment.at(casebook.at());
        for (Person person : casebook.roster().people()) {
            Match match = described.match(Optional.of(person.id()), null, now, examination);
            if (match != Match.DIFFERS) {
                long code = PersonSighting.DESCRIPTION_KNOWN.set(YesNo.of(match != Match.UNKNOWN))
                        | PersonSighting.DETAILS.set(where.read(person.attributes(), standards, casebook));
                tally.add(Kind.PERSON, code, person.id(), 0, null, false);
                if (tally.asksForMore()) {
                    tally.keep(AtHand.of(person));
                }
            }
        }
    }
}
