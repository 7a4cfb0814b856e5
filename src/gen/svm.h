/* Linear classifiers of sparse samples (svm.c). */
#ifndef SMTPCODES_GEN_SVM_H
#define SMTPCODES_GEN_SVM_H

#include <stddef.h>
#include <stdint.h>

/* A sample: its features, each once; `scale` is what every value of it is multiplied by. */
struct svm_sample {
    unsigned reason;
    size_t count;
    uint32_t *feature;
    double scale, square;
};

struct svm {
    struct svm_sample *samples;
    size_t count, features;
    double *value; /* of each feature, where it stands */
};

/* To be called once, when samples and values are there. */
void svm_prepare(struct svm *svm);
/* Learns `features` weights and the bias behind them; `weight` is all 0 before. 0 when memory ran out. */
int svm_learn(const struct svm *svm, unsigned reason, double *weight);

#endif
