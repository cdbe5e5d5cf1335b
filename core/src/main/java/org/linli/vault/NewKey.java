package org.linli.vault;

/**
 * A data key that was just made (新建数据密钥).
 *
 * @param key ready for use
 * @param wrapped as it is to be kept
 */
public record NewKey(DataKey key, WrappedKey wrapped) {}
