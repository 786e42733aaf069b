namespace Conformance.ReceiptComputer;

/// <summary>Takes a file that is there for a confirmed qualification.</summary>
internal sealed class AnyAnswerConfirms : ReceiptDefect
{
    public override string Name => "any-answer-confirms";

    private protected override bool AlterConfirms(bool right) => true;
}
