package io.salesprocess.crm.record;

import io.salesprocess.model.value.Side;
import java.util.Optional;

/**
 * A person takes part in an opportunity.
 *
 * @param deal the id of the opportunity
 * @param person the id of the person
 * @param side whose side the person stands on
 * @param role the role as the source spells it; absent where it has none
 */
public record RoleRecord(String deal, String person, Side side, Optional<String> role) {}
