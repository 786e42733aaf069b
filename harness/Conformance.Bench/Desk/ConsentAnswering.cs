using Conformance.Bench.Desk.People;
using NodaTime;

namespace Conformance.Bench.Desk;

/// <summary>How a patient answers the consent screens that are there: all at once where that is offered and wanted, else one after the other.</summary>
internal sealed class ConsentAnswering(ReceptionDesk desk, Hand hand, ConsentIntention intention, QuestionIntention questions)
{
    private const int LongestConsent = 5;
    private const int MostQuestions = 2;
    private const int LongestSilence = 60;
    private const string ItemScreen = "consent-";
    private static readonly Duration Wait = Duration.FromSeconds(10);

    /// <summary>True while the screen asks for consent, or one of the questions that follow.</summary>
    public bool IsAsked => desk.Screen is { IsConsent: true } or { IsQuestion: true };

    /// <summary>Answers as intended; where nothing is asked, the first touch is in vain and shows in the log.</summary>
    public async Task AnswerAsync()
    {
        // A terminal may be set to ask for no consent and a question all the same. Silence is kept to every question.
        if (desk.Screen?.IsQuestion != true || intention is ConsentIntention.Silence)
        {
            await AnswerConsentAsync().ConfigureAwait(false);
        }

        for (var asked = 0; asked < MostQuestions && desk.Screen?.IsQuestion == true; asked++)
        {
            await hand.TouchAsync(desk.Offers(questions.MedicalAid) ? questions.MedicalAid : questions.PrescriptionForm).ConfigureAwait(false);
        }
    }

    private Task AnswerConsentAsync() => intention switch
    {
        ConsentIntention.Everything => AnswerAllAsync("agree-all", "agree"),
        ConsentIntention.Refusal => AnswerAllAsync("refuse-all", "disagree"),
        ConsentIntention.ItemByItem(var answers) => AnswerEachAsync(answers),
        _ => KeepSilentAsync(),
    };

    private async Task AnswerAllAsync(string all, string each)
    {
        if (desk.Offers(all))
        {
            await hand.TouchAsync(all).ConfigureAwait(false);
            return;
        }

        await hand.TouchAsync(each).ConfigureAwait(false);
        for (var more = 1; more < LongestConsent && desk.Offers(each); more++)
        {
            await hand.TouchAsync(each).ConfigureAwait(false);
        }
    }

    private async Task AnswerEachAsync(IReadOnlyDictionary<string, string> answers)
    {
        if (desk.Offers("one-by-one") || !IsAsked)
        {
            await hand.TouchAsync("one-by-one").ConfigureAwait(false);
        }

        for (var asked = 0; asked < LongestConsent && desk.Screen?.IsConsent == true; asked++)
        {
            await hand.TouchAsync(answers.GetValueOrDefault(desk.Screen!.Id[ItemScreen.Length..], "disagree")).ConfigureAwait(false);
        }
    }

    private async Task KeepSilentAsync()
    {
        for (var waited = 0; waited < LongestSilence && IsAsked; waited++)
        {
            await desk.PassAsync(Wait).ConfigureAwait(false);
        }
    }
}
