namespace Conformance.Load.Results;

/// <summary>One figure of two results. Smaller is better for all of them.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="First">Of the first result.</param>
/// <param name="Second">Of the second.</param>
public sealed record ComparedFigure(string Name, string Unit, Interval First, Interval Second)
{
    /// <summary>Better, worse, or the same as far as can be told; nothing where one of them has no such figure.</summary>
    public string Word => Second.High < First.Low ? "better" : Second.Low > First.High ? "worse" : double.IsNaN(First.Value + Second.Value) ? "nothing to compare" : "no difference";
}
