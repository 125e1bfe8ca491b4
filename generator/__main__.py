"""`python -m generator`: the same as `python -m kitei`."""

from kitei import forget_working_folder, main

if __name__ == "__main__":
    forget_working_folder()
    main()
