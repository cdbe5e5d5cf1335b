package org.linli.charter;

/**
 * A norm that a layer of the charter has made binding (约束性规定): where the charter is in force, what the community decides against
 * it is refused, and a warning of what has happened against it says that it is binding.
 *
 * @param rule id of the rule, such as {@code building-head-once}; its breach warns or is worth a hint by itself
 * @param layer the layer that made it binding
 * @param setBy the body that approved that layer
 */
public record CharterBinding(String rule, CharterLayer layer, String setBy) {}
