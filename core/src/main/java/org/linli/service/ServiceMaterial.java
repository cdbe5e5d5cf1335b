package org.linli.service;

/**
 * A paper that a service item asks for (申请材料).
 *
 * @param name what it is called
 * @param initial whether it is needed from the start; else only when the case turns out so
 * @param shareable whether sharing between authorities gives it, so that it is not asked of people again
 */
public record ServiceMaterial(String name, boolean initial, boolean shareable) {
    /** The longest name. */
    public static final int MAX_NAME = 100;

    /**
     * A paper that is needed from the start.
     *
     * @param name what it is called
     * @return the paper
     */
    public static ServiceMaterial of(String name) {
        return new ServiceMaterial(name, true, false);
    }

    /** {@return the same, needed only when the case turns out so} */
    public ServiceMaterial perhaps() {
        return new ServiceMaterial(name, false, shareable);
    }

    /** {@return the same, which sharing between authorities gives} */
    public ServiceMaterial shared() {
        return new ServiceMaterial(name, initial, true);
    }
}
