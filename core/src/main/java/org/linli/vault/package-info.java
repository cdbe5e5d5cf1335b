/**
 * The vault (保险库): how personal data are sealed at rest. Each person has a data key; every sensitive field is sealed under
 * it, bound to its table, row and field; the data key itself is wrapped under a master key that never enters the store. When
 * a data key is destroyed, all that was sealed under it becomes unreadable, in old backups too, as long as they hold no copy of
 * the wrapped key.
 *
 * <pre>
 * master key (主密钥)   outside the store: {@link org.linli.vault.KeyVault}; a number counts its changes
 *   wraps data key     one a person: {@link org.linli.vault.WrappedKey}, {@link org.linli.vault.DataKey}
 *     seals fields     Base64url text: version, suite, key number, nonce, ciphertext, tag
 * index key (索引密钥)  outside the store: blind indexes, by which equal values are found
 * </pre>
 *
 * <p>Two suites (密码套件): {@link org.linli.vault.CipherSuite#INTERNATIONAL} out of the JDK, and {@link
 * org.linli.vault.CipherSuite#CHINA} (国密) with Bouncy Castle, which only a host that chooses it has to bring. It helps to
 * meet what the standards ask; it is not a certified module.
 */
@NullMarked
package org.linli.vault;

import org.jspecify.annotations.NullMarked;
