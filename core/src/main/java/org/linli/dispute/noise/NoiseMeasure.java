package org.linli.dispute.noise;

/** What is done about a noise before there can be a penalty (处罚前的处置方式). */
public enum NoiseMeasure {
    /** Dissuaded (劝阻). */
    DISSUADED,
    /** Mediated (调解). */
    MEDIATED,
    /** Handled (处理). */
    HANDLED
}
