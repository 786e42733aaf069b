namespace OpenCvSharp;

/// <summary>Here always a matrix.</summary>
public class OutputArray
{
    internal OutputArray(Mat mat) => Mat = mat;

    internal Mat Mat { get; }

    public static implicit operator OutputArray(Mat mat) => new(mat);
}
