package io.salesprocess.model.inspection;

import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.RequirementKind;
import java.util.Optional;

/**
 * Which requirement a result is about. Immutable.
 *
 * @param id the id of the requirement
 * @param name what is asked
 * @param stage the id of the open or closed stage it belongs to; absent for work after the sale
 * @param kind what it is within its stage
 * @param obligation how binding it is
 */
public record RequirementInfo(
        String id, String name, Optional<String> stage, RequirementKind kind, Obligation obligation) {}
