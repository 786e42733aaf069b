namespace OpenCvSharp;

/// <summary>Here always a matrix.</summary>
public class InputArray
{
    private InputArray(Mat mat) => Mat = mat;

    internal Mat Mat { get; }

    public static implicit operator InputArray(Mat mat) => new(mat);
}
