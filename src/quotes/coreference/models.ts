import { chooseByScore } from '../model/choice.ts';
import { type Model, makeModel, makeSchema } from '../model/model.ts';
import type { Choose } from './discourse.ts';
import { DESCRIPTION_FEATURES, DESCRIPTION_TEMPLATES } from './features/description-features.ts';
import { PRONOUN_FEATURES, PRONOUN_TEMPLATES } from './features/pronoun-features.ts';
import weights from './weights.json' with { type: 'json' };

/** How the features of each model are laid out: learners and models share it. */
export const PRONOUN_SCHEMA = makeSchema(PRONOUN_FEATURES, PRONOUN_TEMPLATES);
export const DESCRIPTION_SCHEMA = makeSchema(DESCRIPTION_FEATURES, DESCRIPTION_TEMPLATES);

/** Whom a pronoun stands for, and whom a description calls. */
export interface CoreferenceModels {
  readonly pronoun: Model;
  readonly description: Model;
}

const MODELS: CoreferenceModels = {
  pronoun: makeModel(PRONOUN_SCHEMA, weights.pronoun),
  description: makeModel(DESCRIPTION_SCHEMA, weights.description),
};

/** Chooses as the models that come with the package do. */
export const chooseByModels: Choose = (sort, _, { values }) => chooseByScore(MODELS[sort], values);
