package io.salesprocess.crm.fact;

import io.salesprocess.crm.profile.CrmProfile;
import io.salesprocess.crm.profile.KnownPerson;
import io.salesprocess.crm.record.PersonKey;
import io.salesprocess.crm.record.PersonRecord;
import io.salesprocess.crm.record.Pseudonym;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.RoleRecord;
import io.salesprocess.crm.source.Haul;
import io.salesprocess.crm.source.RecordSource;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.HeldRole;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.value.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who is who in the records of one CRM: one person under one id, however a record names them. */
final class People {
    private final CrmProfile profile;
    private final RecordSource source;
    private final Haul haul;
    private final Unknowns unknowns;
    private final Map<String, String> byAddress = new HashMap<>();
    private final Map<String, Set<String>> aliases = new HashMap<>();
    private final Map<String, Side> byRole = new HashMap<>();
    private final Map<String, KnownPerson> known = new HashMap<>();

    People(CrmProfile profile, RecordSource source, Haul haul, Unknowns unknowns) {
        this.profile = profile;
        this.source = source;
        this.haul = haul;
        this.unknowns = unknowns;
        profile.people().forEach(person -> known.put(source.person(person.id()), person));
        haul.people().values().forEach(this::learn);
        haul.roles().forEach(role -> byRole.putIfAbsent(id(role.person()), role.side()));
        haul.merged().forEach(loser -> alias(id(loser.id()), loser.id()));
    }

    private void learn(PersonRecord person) {
        String id = id(person.id());
        person.addresses()
                .forEach(address ->
                        byAddress.putIfAbsent(PersonKey.address(address).key(), id));
        person.aliases().forEach(alias -> alias(id, alias));
    }

    private void alias(String id, String alias) {
        if (!id.equals(alias)) {
            aliases.computeIfAbsent(id, key -> new TreeSet<>()).add(alias);
        }
    }

    /** The id that stands for a person. */
    String id(String id) {
        return haul.standing(Ref.person(id)).id();
    }

    /** The id that stands for a person; a pseudonym for an address that belongs to nobody known. */
    String id(PersonKey key) {
        if (!key.address()) {
            return id(key.key());
        }
        String person = byAddress.get(key.key());
        return person == null ? Pseudonym.ofAddress(key.key()) : person;
    }

    /** Whose side somebody stands on, if anybody knows. */
    Optional<Side> side(PersonKey key) {
        Optional<Side> told = side(id(key));
        return told.isPresent() || !key.address() ? told : sideOf(key.key());
    }

    private Optional<Side> sideOf(String address) {
        String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return has(profile.ourDomains(), domain)
                ? Optional.of(Side.OURS)
                : has(profile.partnerDomains(), domain) ? Optional.of(Side.PARTNER) : Optional.empty();
    }

    private static boolean has(List<String> domains, String domain) {
        return domains.stream().anyMatch(one -> one.toLowerCase(Locale.ROOT).equals(domain));
    }

    private Optional<Side> side(String id) {
        KnownPerson said = known.get(id);
        PersonRecord person = haul.people().get(id);
        return Optional.ofNullable(said)
                .flatMap(KnownPerson::side)
                .or(() -> Optional.ofNullable(person).flatMap(record -> record.addresses().stream()
                        .map(this::sideOf)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .or(() -> Optional.of(record.side()))))
                .or(() -> Optional.ofNullable(haul.sides().get(id)))
                .or(() -> Optional.ofNullable(byRole.get(id)));
    }

    /** Everybody of whom something is known, in the order of their ids. */
    List<Person> of(String deal, Collection<PersonKey> involved, Collection<RoleRecord> roles) {
        Map<String, PersonKey> keys = new TreeMap<>();
        involved.forEach(key -> keys.putIfAbsent(id(key), key));
        roles.forEach(role -> keys.putIfAbsent(id(role.person()), PersonKey.id(role.person())));
        List<Person> people = new ArrayList<>();
        keys.forEach((id, key) -> side(key).ifPresent(side -> people.add(person(id, side, deal, roles))));
        return people;
    }

    private Person person(String id, Side side, String deal, Collection<RoleRecord> roles) {
        Set<String> played = new LinkedHashSet<>();
        boolean loaded = rolesLoaded(id, side, deal);
        for (String word : words(id, roles)) {
            Optional<String> meaning = profile.roles().get(word);
            if (meaning == null) {
                unknowns.add(haul.system(), "", "role", "", word, id);
                loaded = false;
            } else {
                meaning.ifPresent(played::add);
            }
        }
        KnownPerson said = known.get(id);
        if (said != null) {
            played.addAll(said.roles());
        }
        Person.Builder person = Person.builder()
                .id(id)
                .side(side)
                .aliases(aliases.getOrDefault(id, Set.of()))
                .rolesLoaded(loaded);
        played.forEach(role -> person.addRoles(HeldRole.builder().role(role).build()));
        Optional.ofNullable(haul.people().get(id))
                .flatMap(PersonRecord::account)
                .map(account -> haul.standing(Ref.account(account)).id())
                .ifPresent(person::organisation);
        return person.build();
    }

    private Set<String> words(String id, Collection<RoleRecord> roles) {
        Set<String> words = new LinkedHashSet<>();
        roles.stream()
                .filter(role -> id(role.person()).equals(id))
                .map(RoleRecord::role)
                .flatMap(Optional::stream)
                .map(haul::word)
                .forEach(words::add);
        PersonRecord person = haul.people().get(id);
        if (person != null) {
            words.addAll(person.roles());
        }
        return words;
    }

    private boolean rolesLoaded(String id, Side side, String deal) {
        Set<String> kinds = side == Side.OURS ? source.teamKinds() : source.roleKinds();
        PersonRecord person = haul.people().get(id);
        return known.containsKey(id)
                || ((person == null || person.rolesLoaded())
                        && !kinds.isEmpty()
                        && kinds.stream().allMatch(kind -> haul.coverage(kind, deal) == Coverage.COMPLETE));
    }
}
