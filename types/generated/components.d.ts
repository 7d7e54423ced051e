import type { Schema, Struct } from '@strapi/strapi';

export interface ComplaintsChoice extends Struct.ComponentSchema {
  collectionName: 'components_complaints_choice';
  info: {
    displayName: 'Choice';
  };
  attributes: {
    key: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    label: Schema.Attribute.JSON &
      Schema.Attribute.Required &
      Schema.Attribute.CustomField<'plugin::charter.translated-text'>;
  };
}

export interface ComplaintsQuestion extends Struct.ComponentSchema {
  collectionName: 'components_complaints_question';
  info: {
    displayName: 'Question';
  };
  attributes: {
    choices: Schema.Attribute.Component<'complaints.choice', true>;
    hint: Schema.Attribute.JSON & Schema.Attribute.CustomField<'plugin::charter.translated-text'>;
    key: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    kind: Schema.Attribute.Enumeration<
      ['text', 'long-text', 'number', 'date', 'single-choice', 'multiple-choice', 'yes-no']
    > &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'text'>;
    label: Schema.Attribute.JSON &
      Schema.Attribute.Required &
      Schema.Attribute.CustomField<'plugin::charter.translated-text'>;
    maximumLength: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 10000;
          min: 1;
        },
        number
      >;
    required: Schema.Attribute.Boolean &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<false>;
    visibleWhen: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<'plugin::complaints.question-condition'>;
  };
}

export interface EscalationException extends Struct.ComponentSchema {
  collectionName: 'components_escalation_exception';
  info: {
    displayName: 'Exception';
  };
  attributes: {
    date: Schema.Attribute.Date & Schema.Attribute.Required;
    intervals: Schema.Attribute.Component<'escalation.interval', true>;
    note: Schema.Attribute.String;
  };
}

export interface EscalationInterval extends Struct.ComponentSchema {
  collectionName: 'components_escalation_interval';
  info: {
    displayName: 'Interval';
  };
  attributes: {
    closes: Schema.Attribute.String & Schema.Attribute.Required;
    opens: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface EscalationWeeklyHours extends Struct.ComponentSchema {
  collectionName: 'components_escalation_weekly_hours';
  info: {
    displayName: 'Weekly hours';
  };
  attributes: {
    closes: Schema.Attribute.String & Schema.Attribute.Required;
    day: Schema.Attribute.Enumeration<['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']> &
      Schema.Attribute.Required;
    opens: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'complaints.choice': ComplaintsChoice;
      'complaints.question': ComplaintsQuestion;
      'escalation.exception': EscalationException;
      'escalation.interval': EscalationInterval;
      'escalation.weekly-hours': EscalationWeeklyHours;
    }
  }
}
