package org.linli.dispute.noise;

/** Of which kind a noise is (噪声种类). */
public enum NoiseKind {
    /** Of shops and their machines, music, works in flats, animals (社会生活噪声). */
    SOCIAL,
    /** Of industrial production (工业噪声). */
    INDUSTRIAL
}
