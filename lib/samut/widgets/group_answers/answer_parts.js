// The parts of an answer beside its words, by what is filled in of them

// What is filled in of what is asked: a part that is not asked is not sent
export const asked = (question, values) =>
  Object.fromEntries(
    question.fields.filter((field) => field.id in (values || {})).map((field) => [field.id, values[field.id]]),
  );

export const filled = (values) =>
  Object.values(values || {}).some((value) => (Array.isArray(value) ? value.length : value));
