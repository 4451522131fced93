package io.salesprocess.conformance.generated;

import static io.salesprocess.conformance.generated.Tree.list;
import static io.salesprocess.conformance.generated.Tree.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The people of an opportunity. */
final class Roster {
    private static final Map<String, String> USUAL = Map.of(
            "rep", "seller",
            "boss", "manager",
            "tech", "expert",
            "ann", "chief",
            "bob", "champion",
            "cyd", "user",
            "zed", "broker");
    private static final List<String> IDS = USUAL.keySet().stream().sorted().toList();

    private final Chance chance;
    private final GeneratedProcess process;
    private final Moments moments;
    private final Particulars particulars;

    Roster(Chance chance, GeneratedProcess process, Moments moments, Particulars particulars) {
        this.chance = chance;
        this.process = process;
        this.moments = moments;
        this.particulars = particulars;
    }

    List<ObjectNode> people() {
        List<ObjectNode> people = new ArrayList<>();
        for (String id : IDS) {
            if (chance.percent(94)) {
                people.add(person(id));
            }
        }
        if (people.stream().noneMatch(person -> person.path("id").asString().equals("rep"))) {
            people.add(person("rep"));
        }
        return people;
    }

    private ObjectNode person(String id) {
        String role = USUAL.getOrDefault(id, "user");
        ObjectNode person = object("id", id, "side", Words.ROLES.getOrDefault(role, "buyer"));
        boolean odd = process.features().contains(Feature.ODDITIES);
        if (odd && chance.percent(3)) {
            person.put("side", chance.pick("ours", "buyer", "partner"));
        }
        if (!process.features().contains(Feature.UNLOADED) || chance.percent(93)) {
            List<Object> roles = new ArrayList<>();
            roles.add(odd && chance.percent(12) ? dated(role) : role);
            if (chance.percent(12)) {
                roles.add(chance.pick(Words.ROLE_IDS));
            }
            person.set("roles", list(chance.percent(5) ? List.of() : roles));
            if (process.features().contains(Feature.UNLOADED) && chance.percent(3)) {
                person.put("rolesLoaded", false);
            }
        }
        if (chance.percent(20)) {
            person.set("aliases", list(id + "-2"));
        }
        if (chance.percent(60)) {
            person.put("organisation", chance.pick("acme", "acme", "umbrella"));
        }
        particulars.attributes(person, List.of());
        return person;
    }

    private ObjectNode dated(String role) {
        ObjectNode held = object("role", role);
        if (chance.percent(70)) {
            held.put("from", moments.said(moments.mark(moments.early())));
        }
        if (chance.percent(30)) {
            held.put("to", moments.said(moments.mark(moments.ahead())));
        }
        return held;
    }

    /** Somebody who may fit a description. */
    String fitting(ObjectNode who) {
        if (process.features().contains(Feature.ODDITIES) && chance.percent(8)) {
            return chance.pick("ghost", "ann-2", "rep-2", chance.pick(IDS));
        }
        String role = who.path("role").asString("");
        String side = who.path("side").asString("");
        if (who.path("sameAs").asString("").equals("owner")) {
            return "rep";
        }
        List<String> fit = IDS.stream()
                .filter(id -> role.isEmpty() || role.equals(USUAL.get(id)))
                .filter(id -> side.isEmpty() || side.equals(Words.ROLES.get(USUAL.getOrDefault(id, ""))))
                .toList();
        return chance.pick(fit.isEmpty() ? IDS : fit);
    }

    String anybody() {
        return chance.pick(IDS);
    }
}
