"""The questionnaire: what is asked, in which order, and when."""

from generator.questionnaire.clean import clean_text, remove_forbidden, remove_unseen
from generator.questionnaire.companies import KINDS_OF_COMPANY, company_key, fullest_name, same_company
from generator.questionnaire.data_file import entries, read_data_file
from generator.questionnaire.dates import japanese_date, parse_date, western_date
from generator.questionnaire.links import condition_problems
from generator.questionnaire.load import load_questionnaire
from generator.questionnaire.model import (
    NONE_MARKS,
    Check,
    Choice,
    Question,
    Questionnaire,
    QuestionType,
    Section,
    Value,
)
from generator.questionnaire.names import KEY, did_you_mean
from generator.questionnaire.people import likely_person
from generator.questionnaire.quantity import days_in, number_in, times_in
from generator.questionnaire.records import highest_number, id_problem, number_records
from generator.questionnaire.shape import Shape
from generator.questionnaire.slips import slips
from generator.questionnaire.values import Persons, ValueProblem, format_value, parse_and_say, parse_value
from generator.questionnaire.yaml_source import (
    Mapping,
    Mark,
    Node,
    Scalar,
    Sequence,
    YamlProblem,
    plain_value,
    raw_value,
    read_yaml,
)

__all__ = [
    "KEY",
    "KINDS_OF_COMPANY",
    "NONE_MARKS",
    "Check",
    "Choice",
    "Mapping",
    "Mark",
    "Node",
    "Persons",
    "Question",
    "QuestionType",
    "Questionnaire",
    "Scalar",
    "Section",
    "Sequence",
    "Shape",
    "Value",
    "ValueProblem",
    "YamlProblem",
    "clean_text",
    "company_key",
    "condition_problems",
    "days_in",
    "did_you_mean",
    "entries",
    "format_value",
    "fullest_name",
    "highest_number",
    "id_problem",
    "japanese_date",
    "likely_person",
    "load_questionnaire",
    "number_in",
    "number_records",
    "parse_and_say",
    "parse_date",
    "parse_value",
    "plain_value",
    "raw_value",
    "read_data_file",
    "read_yaml",
    "remove_forbidden",
    "remove_unseen",
    "same_company",
    "slips",
    "times_in",
    "western_date",
]
