import { changeQuestions } from '../../content/changeCheck'
import { questionnaire } from './questionnaire'

/** What people answered about changing the contract of an opportunity. */
export const { read: readChangeAnswers, answer: answerChange } = questionnaire('change', changeQuestions)
