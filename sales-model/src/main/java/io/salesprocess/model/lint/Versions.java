package io.salesprocess.model.lint;

import io.salesprocess.model.definition.FieldType;
import io.salesprocess.model.definition.ItemType;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.Role;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Table;
import io.salesprocess.model.json.Place;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An id means in a new version of a process what it meant in the version before: records of opportunities under way carry
 * it.
 */
final class Versions {
    private record Named(String meaning, Place place) {}

    private final SalesProcess process;
    private final SalesProcess previous;
    private final Advice advice;

    Versions(SalesProcess process, SalesProcess previous, Advice advice) {
        this.process = process;
        this.previous = previous;
        this.advice = advice;
    }

    void check() {
        if (!process.id().equals(previous.id())) {
            return;
        }
        if (process.version().equals(previous.version()) && !process.equals(previous)) {
            advice.report(
                    ProblemCode.VERSION_REUSED,
                    advice.placeOf(process, "version"),
                    "Another process goes by the version " + Quoted.quoted(process.version()) + " of "
                            + Quoted.quoted(process.id()) + " already.",
                    "Give it a version of its own.");
        }
        Map<String, Named> before = meanings(previous);
        meanings(process).forEach((id, now) -> Optional.ofNullable(before.get(id))
                .filter(then -> !then.meaning().equals(now.meaning()))
                .ifPresent(then -> reused(id, then, now)));
        requirements();
    }

    /** What kind of thing each id names, by its kind of name and the id. */
    private Map<String, Named> meanings(SalesProcess version) {
        Map<String, Named> meanings = new LinkedHashMap<>();
        for (Role role : version.roles()) {
            add(meanings, "role", role.id(), "a role of '" + role.side().spelled() + "'", role);
        }
        for (FieldType field : version.fields()) {
            add(
                    meanings,
                    "field",
                    field.id(),
                    "a field of type '" + field.type().spelled() + "'",
                    field);
        }
        for (FieldType attribute : version.attributes()) {
            String meaning = "an attribute of type '" + attribute.type().spelled() + "'";
            add(meanings, "attribute", attribute.id(), meaning, attribute);
        }
        for (Table table : version.tables()) {
            add(
                    meanings,
                    "table",
                    table.id(),
                    "a table of type '" + table.type().spelled() + "'",
                    table);
        }
        version.stages().forEach(stage -> add(meanings, "stage", stage.id(), "an open stage", stage));
        version.closedStages()
                .forEach(stage -> add(
                        meanings,
                        "stage",
                        stage.id(),
                        "a closed stage, '" + stage.outcome().spelled() + "'",
                        stage));
        version.tracks().forEach(track -> track.stages()
                .forEach(stage -> add(meanings, "stage", stage.id(), "a stage of a track", stage)));
        Map<String, List<String>> before = states(previous);
        for (ItemType type : version.items()) {
            boolean other = version == process
                    && before.getOrDefault(key(type), type.states()).stream().noneMatch(type.states()::contains);
            String noun = "a type of " + type.kind().spelled();
            add(meanings, noun, type.id(), noun + (other ? " with other states" : ""), type);
        }
        return meanings;
    }

    private void add(Map<String, Named> meanings, String kind, String id, String meaning, Object owner) {
        meanings.put(kind + " " + Quoted.quoted(id), new Named(meaning, advice.placeOf(owner, "id")));
    }

    private static Map<String, List<String>> states(SalesProcess version) {
        Map<String, List<String>> states = new HashMap<>();
        version.items().forEach(type -> states.put(key(type), type.states()));
        return states;
    }

    private static String key(ItemType type) {
        return type.kind().spelled() + " " + type.id();
    }

    private void reused(String name, Named then, Named now) {
        String id = name.substring(name.indexOf('\'') + 1, name.length() - 1);
        advice.report(
                ProblemCode.ID_REUSED,
                id,
                now.place(),
                "In version " + Quoted.quoted(previous.version()) + ", " + Quoted.quoted(id) + " was " + then.meaning()
                        + ", and now it is " + now.meaning() + ".",
                "Give it another id; records of the earlier version carry this one.");
    }

    private void requirements() {
        Map<String, Requirements.Placed> before = new Requirements(previous).byId();
        for (Requirements.Placed placed : new Requirements(process).placed()) {
            Requirement now = placed.requirement();
            Requirements.Placed then = before.get(now.id());
            if (then != null && another(then.requirement(), now)) {
                advice.report(
                        ProblemCode.MEANING_CHANGED,
                        placed,
                        advice.placeOf(now, "id"),
                        "In version " + Quoted.quoted(previous.version()) + ", " + Quoted.quoted(now.id()) + " was "
                                + Quoted.quoted(then.requirement().name()) + " and was done otherwise.",
                        "Give it another id, or silence this where the same thing is meant.");
            }
        }
    }

    /** Whether neither the words nor the proof are what they were. */
    private static boolean another(Requirement then, Requirement now) {
        return !then.name().equals(now.name())
                && !then.doneWhen().map(Bare::of).equals(now.doneWhen().map(Bare::of));
    }
}
